import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { bigFile, cloudFile, diskFile, lockedZip, textFile } from "../examples/files";
import type { FakeAttachment, FakeControl } from "../office";
import { said } from "../words";

const READY: readonly (readonly [label: string, make: () => FakeAttachment])[] = [
  [said.notes, () => textFile("letter.txt", "Dear Karen, thank you for Thursday. We shall bring the biscuits next time too.\n")],
  [said.locked, () => lockedZip("docs.zip")],
  [said.big, bigFile],
  [said.cloud, cloudFile],
];

export function AttachMenu({ control }: { control: FakeControl }) {
  const disk = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null): Promise<void> => {
    for (const file of [...(files ?? [])]) control.addAttachment(await diskFile(file));
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement><Button appearance="subtle" icon={<AttachRegular />}>{said.attach}</Button></MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => { disk.current?.click(); }}>{said.fromDisk}</MenuItem>
            {READY.map(([label, make]) => <MenuItem key={label} onClick={() => { control.addAttachment(make()); }}>{label}</MenuItem>)}
          </MenuList>
        </MenuPopover>
      </Menu>
      <input ref={disk} type="file" multiple hidden aria-label={said.fromDisk} onChange={(event) => { void take(event.target.files); }} />
    </>
  );
}
