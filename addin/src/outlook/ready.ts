/** Outlook has opened this page. */
export const outlookReady = async (): Promise<void> => { await Office.onReady(); };
