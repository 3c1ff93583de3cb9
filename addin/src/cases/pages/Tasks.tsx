/** What a worker has to do about the cases they may know of. */
import { readTasks } from "../../api/tasks";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { words } from "../../words/words";
import { Waiting } from "../look/Waiting";
import { TaskLine } from "../parts/TaskLine";
import { useTold } from "../useTold";

export function Tasks() {
  const styles = usePane();
  const [answer, again] = useTold((token) => readTasks(token), "");
  return (
    <Page title={words.cases.task.title}>
      <Waiting answer={answer} again={again} />
      <div role="status">{answer.is === "here" && answer.value.length === 0 && words.cases.task.none}</div>
      {answer.is === "here" && answer.value.length > 0 && <ul className={styles.list}>{answer.value.map((task) => <TaskLine key={task.id} task={task} turned={again} withCase />)}</ul>}
    </Page>
  );
}
