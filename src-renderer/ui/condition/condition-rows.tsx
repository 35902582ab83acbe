import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  blankRow,
  conditionOfRows,
  ROW_COUNT,
  rowsOfCondition,
  type ConditionRow,
} from '#shared/kernel/condition/condition-rows'
import { printCondition } from '#shared/kernel/condition/print-condition'
import { sayCondition } from '#shared/kernel/condition/say-condition'
import { ConditionRowFields } from './condition-row-fields'
import type { ConditionEditorProps } from './condition-text'
import styles from './condition-rows.module.css'

const blankRows: readonly ConditionRow[] = Array.from({ length: ROW_COUNT }, () => blankRow)

/** The same condition as five rows, joined by “e”: field, comparison, value. Says so where it does not fit into them. */
export function ConditionRows({ subject, label, value, onChange }: ConditionEditorProps) {
  const fitting = value === null ? null : rowsOfCondition(value, subject)
  const [rows, setRows] = useState(fitting?.ok ? fitting.value : blankRows)
  const read = conditionOfRows(rows, subject)
  // Somebody else may have changed the condition.
  const written = value === null ? null : printCondition(value, subject)
  const [seen, setSeen] = useState(written)
  if (written !== seen) {
    setSeen(written)
    const isOurs = read.ok && printCondition(read.value, subject) === written
    if (fitting?.ok && !isOurs) setRows(fitting.value)
  }

  function change(next: readonly ConditionRow[]) {
    setRows(next)
    const answer = conditionOfRows(next, subject)
    onChange(answer.ok ? answer.value : null)
  }

  if (value !== null && fitting?.ok === false)
    return (
      <section aria-label={label} className={styles.rows}>
        <p className={styles.reading}>
          Esta condição só se escreve como texto, porque não cabe em cinco linhas juntadas por “e”:{' '}
          {sayCondition(value, subject)}
        </p>
        <Button variant="default" className={styles.clear} onClick={() => change(blankRows)}>
          Apagar e preencher as linhas
        </Button>
      </section>
    )
  return (
    <section aria-label={label} className={styles.rows}>
      <div className={styles.heads} aria-hidden>
        <span>Coluna</span>
        <span>Comparação</span>
        <span>Valor</span>
      </div>
      {rows.map((row, index) => (
        <ConditionRowFields
          // Rows are places: what stands in one stays in it.
          key={`row-${index + 1}`}
          subject={subject}
          number={index + 1}
          row={row}
          onChange={(changed) => change(rows.map((one, at) => (at === index ? changed : one)))}
        />
      ))}
      <p role="status" className={styles.reading}>
        {read.ok ? sayCondition(read.value, subject) : problemWords(read.error)}
      </p>
    </section>
  )
}

function problemWords({ row, words }: { readonly row: number | null; readonly words: string }): string {
  return row === null ? words : `Linha ${row + 1}: ${words}`
}
