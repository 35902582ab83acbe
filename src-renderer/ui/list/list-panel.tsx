import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Busy } from '../dialog/busy'
import { ErrorText } from '../fields/error-text'
import { ChoiceList, type ChoiceListProps } from './choice-list'
import styles from './list-panel.module.css'

interface ListPanelProps<T> extends Omit<ChoiceListProps<T>, 'items' | 'waiting' | 'inputRef'> {
  /** Above the list; each takes effect as it is filled in. */
  readonly filters?: ReactNode
  /** Null until the first answer. */
  readonly items: readonly T[] | null
  /** What is waited for, after “Aguardando”: `o log`. */
  readonly what: string
  /** Why it could not be read, in Portuguese. */
  readonly error: string | null
  /** Offers to ask again where it could not be read. */
  readonly onRetry?: () => void
  /** What the rows answer: those of another question are read from the first one on. */
  readonly question?: string
}

/** A list or a log that fills its screen: filters, rows page by page, and what it says while it waits, finds nothing or fails. */
export function ListPanel<T>(props: ListPanelProps<T>) {
  const { filters, items, what, error, onRetry, question, ...list } = props
  return (
    <div className={styles.panel}>
      {filters}
      {error !== null && (
        <div className={styles.failure}>
          <ErrorText>{error}</ErrorText>
          {onRetry !== undefined && (
            <Button variant="default" onClick={onRetry}>
              Tentar de novo
            </Button>
          )}
        </div>
      )}
      {items === null && error === null && <Busy active what={what} />}
      <div className={styles.list}>
        <ChoiceList
          key={question}
          {...list}
          items={items ?? []}
          waiting={items === null && error === null}
          emptyText={items !== null && error === null && props.emptyText}
        />
      </div>
    </div>
  )
}
