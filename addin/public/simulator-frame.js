// Outlook as the page around this frame plays it, on the window before the add-in's own script starts.
parent.playOutlookIn(window);
