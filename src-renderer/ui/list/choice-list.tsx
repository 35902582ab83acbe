import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type Key,
  type ReactNode,
  type RefObject,
} from 'react'
import { useScale } from '../use-scale'
import { choiceMove } from './choice-move'
import { alsoWaits, isListKey, pressed, type WaitingKeys } from './waiting-keys'
import styles from './choice-list.module.css'

export interface ChoiceListProps<T> {
  /** What the list holds, for screen readers: `Produtos encontrados`. */
  readonly label: string
  readonly items: readonly T[]
  /** Whether main is still being asked for them: the list's keys wait for the answer then. */
  readonly waiting?: boolean
  readonly getKey: (item: T) => Key
  readonly renderItem: (item: T, active: boolean) => ReactNode
  readonly onChoose: (item: T) => void
  /** Where a tap only selects: who is selected, known outside. One that is gone leaves nobody selected, not its neighbour. */
  readonly selection?: Selection<T>
  /** Shown in place of an empty list. */
  readonly emptyText: ReactNode
  /** The field that keeps the focus while its keys move through the list. Without it the list takes the focus. */
  readonly inputRef?: RefObject<HTMLInputElement | null>
  /** Pixels in the smallest window, the same for every row; at least 44. */
  readonly rowHeight?: number
  /** The last row is drawn: time to ask for more of them. */
  readonly onNearEnd?: () => void
}

export interface Selection<T> {
  readonly key: Key | null
  readonly onSelect: (item: T) => void
}

/**
 * Results to choose from: arrows, Page Up/Down, Home and End move, Enter or a tap chooses. Only visible rows
 * are drawn. Typing goes back to the first row. Keys that come before the rows wait for them.
 */
export function ChoiceList<T>(props: ChoiceListProps<T>) {
  const { items, waiting = false, getKey, inputRef, selection } = props
  const rowHeight = (props.rowHeight ?? 56) * useScale()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [activeKey, setActiveKey] = useState<Key | null>(null)
  const wanted = selection === undefined ? activeKey : selection.key
  const found = wanted === null ? -1 : items.findIndex((item) => getKey(item) === wanted)
  const active = found === -1 && selection === undefined ? 0 : found
  const activeId = items[active] === undefined ? undefined : `${id}-${active}`

  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
  })
  useEffect(() => rows.measure(), [rows, rowHeight])

  const lastDrawn = rows.getVirtualItems().at(-1)?.index ?? -1
  const atEnd = items.length > 0 && lastDrawn >= items.length - 1
  const nearEnd = useEffectEvent(() => props.onNearEnd?.())
  useEffect(() => {
    if (atEnd) nearEnd()
  }, [atEnd, items.length])

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    if (waiting) return hold(event)
    const chosen = items[active]
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      // Held down since before the list was there, it was meant for something else.
      if (!event.repeat) props.onChoose(chosen)
      return
    }
    const next = items.length === 0 ? undefined : choiceMove(event.key, active, items.length)
    if (next === undefined) return
    event.preventDefault()
    moveTo(next)
  })

  const held = useRef<WaitingKeys>([])

  function hold(event: KeyboardEvent) {
    const own = isListKey(event.key)
    if (own) event.preventDefault()
    if (own && event.repeat) return
    // A field's other keys are somebody's who types; without one they may be a scanner's.
    held.current = own || inputRef === undefined ? alsoWaits(held.current, event.key) : []
  }

  function moveTo(row: number) {
    const item = items[row]
    if (item === undefined) return
    if (selection === undefined) setActiveKey(getKey(item))
    else selection.onSelect(item)
    rows.scrollToIndex(row)
  }

  const arrived = useEffectEvent(() => {
    const end = pressed(held.current, active, items.length)
    held.current = []
    if (end.active !== active) moveTo(end.active)
    const chosen = items[end.active]
    if (end.chosen && chosen !== undefined) props.onChoose(chosen)
  })
  useEffect(() => {
    if (!waiting) arrived()
  }, [waiting])

  const toFirst = useEffectEvent(() => {
    held.current = []
    setActiveKey(null)
    rows.scrollToIndex(0)
  })

  useEffect(() => {
    const source = inputRef === undefined ? scroller.current : inputRef.current
    const move = (event: KeyboardEvent) => onKey(event)
    const restart = () => toFirst()
    source?.addEventListener('keydown', move)
    source?.addEventListener('input', restart)
    return () => {
      source?.removeEventListener('keydown', move)
      source?.removeEventListener('input', restart)
    }
  }, [inputRef])

  useEffect(() => {
    const source = inputRef === undefined ? scroller.current : inputRef.current
    if (source === null) return
    if (inputRef !== undefined) {
      source.setAttribute('role', 'combobox')
      source.setAttribute('aria-autocomplete', 'list')
      source.setAttribute('aria-expanded', 'true')
      source.setAttribute('aria-controls', id)
    }
    if (activeId === undefined) source.removeAttribute('aria-activedescendant')
    else source.setAttribute('aria-activedescendant', activeId)
  }, [inputRef, activeId, id])

  return (
    <div className={styles.frame}>
      <div
        id={id}
        ref={scroller}
        role="listbox"
        aria-label={props.label}
        aria-busy={waiting || undefined}
        tabIndex={inputRef === undefined ? 0 : -1}
        data-autofocus={inputRef === undefined || undefined}
        className={styles.scroller}
      >
        <div role="presentation" className={styles.rows} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const item = items[row.index]
            if (item === undefined) return null
            const isActive = row.index === active
            return (
              <div
                // By place: other results are written into the rows that are there, which is faster than making new ones.
                key={row.index}
                id={`${id}-${row.index}`}
                role="option"
                aria-selected={isActive}
                aria-posinset={row.index + 1}
                aria-setsize={items.length}
                className={styles.row}
                style={{ height: row.size, transform: `translateY(${row.start}px)` }}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => (selection?.onSelect ?? props.onChoose)(item)}
              >
                {props.renderItem(item, isActive)}
              </div>
            )
          })}
        </div>
      </div>
      {items.length === 0 && <div className={styles.empty}>{props.emptyText}</div>}
    </div>
  )
}
