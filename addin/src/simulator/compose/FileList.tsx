import type { FakeAttachment, FakeControl } from "../office";
import { fill, said } from "../words";
import { Chips } from "./Chips";

/** @returns for example `12 KB`. */
export const sizeOf = ({ size, format }: FakeAttachment): string =>
  format === "url" ? said.cloudFile : size < 1024 * 1024 ? `${String(Math.max(1, Math.round(size / 1024)))} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;

export function FileList({ control, files }: { control: FakeControl; files: FakeAttachment[] }) {
  return (
    <Chips
      label={said.files} remove={(place) => { const file = files[place]; if (file) control.removeAttachment(file.id); }}
      items={files.map((file) => ({ text: `${file.name} (${sizeOf(file)})`, takeOff: fill(said.takeOff, { name: file.name }) }))}
    />
  );
}
