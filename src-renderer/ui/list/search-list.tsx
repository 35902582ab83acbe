import { TextInput } from '@mantine/core'
import { useRef, type Key, type ReactNode } from 'react'
import { ChoiceList, type Selection } from './choice-list'
import styles from './search-list.module.css'

export interface SearchListProps<T> {
  readonly fieldLabel: string
  readonly placeholder?: string
  readonly listLabel: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly items: readonly T[]
  /** Whether `items` answer the text as it stands: until they do, its keys wait for them. */
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

  return (
    <div className={styles.search}>
      <TextInput
        ref={field}
        data-autofocus={autoFocus || undefined}
        label={props.fieldLabel}
        placeholder={props.placeholder}
        value={text}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => props.onText(event.currentTarget.value)}
      />
      <div
        className={styles.list}
        aria-busy={!current}
        style={{ height: `calc(100vh - var(--keyboard) - ${reserved / 16}rem)` }}
      >
        <ChoiceList
          label={props.listLabel}
          items={items}
          waiting={!current}
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
