import { Button, TextInput } from '@mantine/core'
import { memo, useRef, type ReactNode, type RefObject } from 'react'
import { Busy } from '../dialog/busy'
import { ErrorText } from '../fields/error-text'
import { ChoiceList, type ChoiceListProps } from './choice-list'
import styles from './list-panel.module.css'

interface ListPanelProps<T> extends Omit<ChoiceListProps<T>, 'items' | 'waiting' | 'inputRef'> {
  /** Above the list; each takes effect as it is filled in. */
  readonly filters?: ReactNode
  /** A field that finds as one types, and keeps the focus while its keys move through the list. */
  readonly search?: Search
  /** Null until the first answer. */
  readonly items: readonly T[] | null
  /** What is waited for, after “Aguardando”: `o log`. */
  readonly what: string
  /** Why it could not be read, in Portuguese. */
  readonly error: string | null
  /** Asks again where it could not be read. */
  readonly onRetry?: () => void
  /** A line kept free below the list: how to go on, or that there is more. */
  readonly hint?: ReactNode
  /** What the rows answer: those of another question are read from the first one on. */
  readonly question?: string
  /** In a window: pixels of the smallest one that are not the list. Elsewhere the list fills its place. */
  readonly reserved?: number
}

interface Search {
  readonly label: string
  readonly placeholder?: string
  readonly text: string
  readonly onText: (text: string) => void
  /** Whether the items answer the text as it stands: until they do, its keys wait for them. */
  readonly current: boolean
  /** Whether the window's focus starts here. */
  readonly autoFocus?: boolean
}

/**
 * A list to choose from, a log, or a field and what it finds; and what it says while it waits, finds nothing or fails.
 * Enter never takes a result of an older text.
 */
export function ListPanel<T>(props: ListPanelProps<T>) {
  const { filters, search, items, what, error, onRetry, hint, question, reserved, emptyText, ...list } = props
  const field = useRef<HTMLInputElement>(null)
  const waiting = error === null && (items === null || search?.current === false)
  const isEmpty = items === null || items.length === 0
  return (
    <div className={styles.panel}>
      {filters}
      {search !== undefined && (
        <SearchField
          field={field}
          label={search.label}
          placeholder={search.placeholder}
          text={search.text}
          onText={search.onText}
          autoFocus={search.autoFocus !== false}
        />
      )}
      <div
        className={reserved === undefined ? styles.list : styles.inWindow}
        style={
          reserved === undefined
            ? undefined
            : { height: `calc(100vh - var(--keyboard) - ${reserved / 16}rem)` }
        }
      >
        <ChoiceList
          key={question}
          {...list}
          {...(search !== undefined && { inputRef: field })}
          items={items ?? []}
          waiting={waiting}
          emptyText={
            error !== null ? (
              <Failure error={error} onRetry={onRetry} />
            ) : waiting ? (
              <Busy active what={what} />
            ) : (
              emptyText
            )
          }
        />
      </div>
      {error !== null && !isEmpty ? <Failure error={error} onRetry={onRetry} /> : hint}
    </div>
  )
}

interface SearchFieldProps extends Pick<Search, 'label' | 'text' | 'onText'> {
  readonly field: RefObject<HTMLInputElement | null>
  readonly placeholder: string | undefined
  readonly autoFocus: boolean
}

/** Apart, because an answer draws the rows alone: the key that asked for it has drawn the field. */
const SearchField = memo(function SearchField(props: SearchFieldProps) {
  const { field, label, placeholder, text, onText, autoFocus } = props
  return (
    <TextInput
      ref={field}
      data-autofocus={autoFocus || undefined}
      label={label}
      placeholder={placeholder}
      value={text}
      maxLength={80}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  )
})

/** In the place of the rows, or below those that came before it. */
function Failure({ error, onRetry }: { readonly error: string; readonly onRetry: (() => void) | undefined }) {
  return (
    <div className={styles.failure}>
      <ErrorText>{error}</ErrorText>
      {onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          Tentar de novo
        </Button>
      )}
    </div>
  )
}
