import { TextInput } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, type Key, type KeyboardEvent, type ReactNode } from 'react'
import { ChoiceList, type Selection } from './choice-list'
import styles from './search-list.module.css'

export interface SearchListProps<T> {
  readonly fieldLabel: string
  readonly placeholder?: string
  readonly listLabel: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly items: readonly T[]
  /** Whether `items` answer the text as it stands: until they do, Enter waits for them. */
  readonly current: boolean
  readonly getKey: (item: T) => Key
  readonly renderItem: (item: T, active: boolean) => ReactNode
  readonly onChoose: (item: T) => void
  readonly selection?: Selection<T>
  readonly emptyText: ReactNode
  readonly rowHeight?: number
  readonly onNearEnd?: () => void
  /** Pixels of the smallest window that are not the list: what is left of the screen's height is the list's. */
  readonly reserved?: number
  /** Whether the window's focus starts here. */
  readonly autoFocus?: boolean
}

/** A field and what it finds, chosen without leaving the field. Enter never takes a result of an older text. */
export function SearchList<T>(props: SearchListProps<T>) {
  const { items, current, text, rowHeight = 56, autoFocus = true, reserved = 360 } = props
  const field = useRef<HTMLInputElement>(null)
  const enterWaits = useRef(false)

  function holdEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || current || event.target !== field.current) return
    event.preventDefault()
    event.stopPropagation()
    enterWaits.current = true
  }

  const chooseFirst = useEffectEvent(() => {
    const first = items[0]
    if (!enterWaits.current) return
    enterWaits.current = false
    if (first !== undefined) props.onChoose(first)
  })
  useEffect(() => {
    if (current) chooseFirst()
  }, [current, items])

  return (
    <div className={styles.search} onKeyDownCapture={holdEnter}>
      <TextInput
        ref={field}
        data-autofocus={autoFocus || undefined}
        label={props.fieldLabel}
        placeholder={props.placeholder}
        value={text}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          enterWaits.current = false
          props.onText(event.currentTarget.value)
        }}
      />
      <div
        className={styles.list}
        aria-busy={!current}
        style={{ height: `calc(100vh - var(--keyboard) - ${reserved / 16}rem)` }}
      >
        <ChoiceList
          label={props.listLabel}
          items={items}
          getKey={props.getKey}
          renderItem={props.renderItem}
          onChoose={props.onChoose}
          {...(props.selection !== undefined && { selection: props.selection })}
          emptyText={props.emptyText}
          inputRef={field}
          {...(props.onNearEnd !== undefined && { onNearEnd: props.onNearEnd })}
          rowHeight={rowHeight}
        />
      </div>
    </div>
  )
}
