import { Button, Textarea } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Condition } from '#shared/kernel/condition/condition'
import type { ConditionProblem } from '#shared/kernel/condition/condition-problem'
import type { Subject } from '#shared/kernel/condition/field'
import { MAX_TYPED, parseCondition } from '#shared/kernel/condition/parse-condition'
import { printCondition } from '#shared/kernel/condition/print-condition'
import { sayCondition } from '#shared/kernel/condition/say-condition'
import { FieldList } from './field-list'
import { insertWord } from './insert-word'
import styles from './condition-text.module.css'

export interface ConditionEditorProps {
  readonly subject: Subject
  readonly label: string
  /** What `onChange` said last, or another editor of the same condition: null while it cannot be read. */
  readonly value: Condition | null
  readonly onChange: (value: Condition | null) => void
}

/** A condition as text, with the fields beside it, how it was understood below it, and what is wrong where it is wrong. */
export function ConditionText({ subject, label, value, onChange }: ConditionEditorProps) {
  const written = value === null ? null : printCondition(value, subject)
  const [text, setText] = useState(written ?? '')
  const [isLeft, setLeft] = useState(false)
  const [caret, setCaret] = useState<number | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const read = parseCondition(text, subject)
  // Somebody else may have changed the condition.
  const [seen, setSeen] = useState(written)
  if (written !== seen) {
    setSeen(written)
    const isOurs = read.ok && printCondition(read.value, subject) === written
    if (written !== null && !isOurs) setText(written)
  }

  useLayoutEffect(() => {
    if (caret === null) return
    field.current?.focus()
    field.current?.setSelectionRange(caret, caret)
  }, [caret])

  // A field chosen before anybody was in the text goes to its end.
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0
    field.current?.setSelectionRange(end, end)
  }, [])

  function change(next: string) {
    setText(next)
    const answer = parseCondition(next, subject)
    onChange(answer.ok ? answer.value : null)
  }

  function insert(word: string) {
    const from = field.current?.selectionStart ?? text.length
    const inserted = insertWord(text, { from, to: field.current?.selectionEnd ?? from }, word)
    change(inserted.text)
    setCaret(inserted.caret)
  }

  function show({ from, to }: ConditionProblem) {
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }

  const problem = read.ok ? null : read.error
  // While somebody is in the text, the rest of it may still come.
  const isUnfinished = text.trim() === '' || (!isLeft && problem !== null && problem.to >= text.length)
  const isWrong = problem !== null && !isUnfinished
  return (
    <div className={styles.editor}>
      <div className={styles.writing}>
        <Textarea
          ref={field}
          label={label}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onSelect={() => setCaret(null)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          autosize
          minRows={4}
          maxRows={10}
          maxLength={MAX_TYPED}
          spellCheck={false}
          autoComplete="off"
          error={isWrong}
          // So that the field is read out with it.
          inputWrapperOrder={['label', 'input', 'description']}
          description={
            read.ok ? (
              sayCondition(read.value, subject)
            ) : (
              <Problem problem={read.error} text={text} isWrong={isWrong} />
            )
          }
          descriptionProps={{ role: 'status' }}
          classNames={{
            input: styles.input ?? '',
            description: (isWrong ? styles.wrong : styles.reading) ?? '',
          }}
        />
        {isWrong && (
          <Button variant="default" onClick={() => show(problem)}>
            Mostrar no texto
          </Button>
        )}
      </div>
      <FieldList subject={subject} onChoose={insert} />
    </div>
  )
}

interface ProblemProps {
  readonly problem: ConditionProblem
  readonly text: string
  readonly isWrong: boolean
}

function Problem({ problem, text, isWrong }: ProblemProps) {
  const { from, to, words, hint } = problem
  if (text.trim() === '') return 'Escreva uma condição ou escolha um campo da lista.'
  return (
    <>
      {words} {hint}
      {isWrong && from < to && (
        <span className={styles.excerpt} aria-hidden>
          {text.slice(Math.max(0, from - 20), from)}
          <mark>{text.slice(from, to)}</mark>
          {text.slice(to, to + 20)}
        </span>
      )}
    </>
  )
}
