/** The notes that an add-in may put above a mail. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { FakeControl } from "../office";

export function Notes({ control }: { control: FakeControl }) {
  return [...control.notifications].map(([key, { message, type, actions = [] }]) => (
    <MessageBar key={key} intent={type === "errorMessage" ? "error" : "info"} layout="multiline">
      <MessageBarBody>{message}</MessageBarBody>
      {actions.length > 0 && (
        <MessageBarActions>
          {actions.map(({ actionText, commandId }) => <Button key={commandId} size="small" onClick={() => { control.openPane(commandId); }}>{actionText}</Button>)}
        </MessageBarActions>
      )}
    </MessageBar>
  ));
}
