/** What is left to do about one case, such as to tell her what her change of mind changes. */
import { readTasks } from "../../api/tasks";
import { usePane } from "../../pane/look/usePane";
import { words } from "../../words/words";
import { Section } from "../look/Section";
import { useTold } from "../useTold";
import { TaskLine } from "./TaskLine";

export function ToDo({ reference }: { reference: string }) {
  const styles = usePane();
  const [tasks, again] = useTold((token) => readTasks(token, reference), reference);
  if (tasks.is !== "here" || tasks.value.length === 0) return null;
  return <Section title={words.cases.page.toDo}><ul className={styles.list}>{tasks.value.map((task) => <TaskLine key={task.id} task={task} turned={again} />)}</ul></Section>;
}
