import type { MenuNode } from './menu-tree'
import styles from './menu-list.module.css'

interface MenuListProps {
  readonly nodes: readonly MenuNode[]
  /** Null while none is. */
  readonly chosen: readonly string[] | null
  readonly onChoose: (path: readonly string[]) => void
}

/** The menus under which users know the parameters, each with what is in it. */
export function MenuList({ nodes, chosen, onChoose }: MenuListProps) {
  return (
    <nav aria-label="Menus">
      <ul className={styles.list}>
        <Item name="Todos" path={[]} chosen={chosen} onChoose={onChoose} />
        {nodes.map((node) => (
          <Branch key={node.name} node={node} chosen={chosen} onChoose={onChoose} />
        ))}
      </ul>
    </nav>
  )
}

type Choice = Pick<MenuListProps, 'chosen' | 'onChoose'>

function Branch({ node, ...choice }: { readonly node: MenuNode } & Choice) {
  return (
    <>
      <Item name={node.name} path={node.path} {...choice} />
      {node.children.map((child) => (
        <Branch key={child.name} node={child} {...choice} />
      ))}
    </>
  )
}

interface ItemProps extends Choice {
  readonly name: string
  readonly path: readonly string[]
}

function Item({ name, path, chosen, onChoose }: ItemProps) {
  const current = chosen !== null && chosen.join('>') === path.join('>')
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        style={{ paddingLeft: `${0.75 + Math.max(0, path.length - 1)}rem` }}
        aria-current={current || undefined}
        title={path.join(' › ')}
        onClick={() => onChoose(path)}
      >
        {name}
      </button>
    </li>
  )
}
