/** The page that Microsoft's sign-in window comes back to: it hands the answer to the page that asked, and closes. */
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

void broadcastResponseToMainFrame();
