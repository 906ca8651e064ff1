import { Avatar } from "#components/ui/avatar.tsx";
import { Menu } from "#components/ui/menu.tsx";
import type { MenuItem } from "#components/ui/menu-item.ts";

type Props = {
  me: { name: string; id?: string };
  links: readonly { label: string; href: string }[];
  shape: "rail" | "icon";
};

/** Takes who is signed in and where they may go; at the rail's foot with the name, on a phone only the face. */
export function MeMenu({ me, links, shape }: Props) {
  const items: MenuItem[] = links.map((link) => ({ ...link }));
  const rail = shape === "rail";
  return (
    <Menu
      label="Your account"
      items={items}
      align={rail ? "start" : "end"}
      triggerClass={rail ? "min-w-0 flex-1 justify-start! px-2! font-normal!" : "px-1.5! coarse:min-w-11"}
    >
      <Avatar name={me.name} seed={me.id} size={24} alone={!rail} />
      {rail ? <bdi className="min-w-0 truncate">{me.name}</bdi> : null}
    </Menu>
  );
}
