/** Outlook has opened this page. Microsoft serves Office.js from one place only; where an Outlook is played, it is there already. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export async function outlookReady(): Promise<void> {
  if (!("Office" in window)) await load(OFFICE_JS);
  await Office.onReady();
}

const load = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => { resolve(); };
    script.onerror = () => { reject(new Error("Office.js is not there")); };
    document.head.append(script);
  });
