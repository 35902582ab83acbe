import { TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import type { Field, Subject } from '#shared/kernel/condition/field'
import { foldText } from '#shared/kernel/text/fold-text'
import { headOf } from './field-head'
import styles from './field-list.module.css'

interface FieldListProps {
  readonly subject: Subject
  /** A field's word is to be written. */
  readonly onChoose: (word: string) => void
}

/** The fields a condition may ask about, by group, with what they mean: one tap writes the word. */
export function FieldList({ subject, onChoose }: FieldListProps) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const found = subject.fields.filter((field) => isFound(field, foldText(typed)))
  const groups = [...new Set(found.map(({ group }) => group))]
  return (
    <div className={styles.panel}>
      <TextInput
        label="Procurar campo"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
      />
      <div className={styles.list}>
        {groups.map((group) => (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`} className={styles.group}>
              {group}
            </h3>
            <ul className={styles.fields}>
              {found
                .filter((field) => field.group === group)
                .map((field) => (
                  <li key={field.name}>
                    <button type="button" className={styles.field} onClick={() => onChoose(field.words[0])}>
                      <span className={styles.label}>{headOf(field)}</span> <code>{field.words[0]}</code>
                      <span className={styles.meaning}>
                        {field.meaning} Por exemplo: {field.example}
                      </span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <p className={styles.meaning}>Nenhum campo com este nome.</p>}
      </div>
    </div>
  )
}

function isFound({ label, words, meaning = '' }: Field, typed: string): boolean {
  return [label, meaning, ...words].some((text) => foldText(text).includes(typed))
}
