import { ActionIcon, Button } from '@mantine/core'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import type { Question } from '#shared/customers/survey/question'
import { moved } from './moved'
import styles from './editing.module.css'

interface QuestionOrderProps {
  readonly questions: readonly Question[]
  /** Of those that are asked, in their order. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Which questions a survey asks, and in which order: a tap adds one at the end, arrows move it. */
export function QuestionOrder({ questions, chosen, onChange }: QuestionOrderProps) {
  const left = questions.filter(({ uid }) => !chosen.includes(uid))
  const nameOf = (uid: string): string => questions.find((one) => one.uid === uid)?.name ?? ''
  return (
    <div className={styles.order}>
      <section aria-label="Perguntas da pesquisa" className={styles.side}>
        <h4 className={styles.heading}>Perguntas da pesquisa, na ordem</h4>
        {chosen.length === 0 && <p className={styles.quiet}>Escolha ao lado o que perguntar.</p>}
        <ol className={styles.list}>
          {chosen.map((uid, place) => (
            <li key={uid} className={styles.item}>
              <span className={styles.digit} aria-hidden>
                {place + 1}
              </span>
              <span className={styles.grows}>{nameOf(uid)}</span>
              <ActionIcon
                size={44}
                aria-label={`Subir ${nameOf(uid)}`}
                disabled={place === 0}
                onClick={() => onChange(moved(chosen, place, place - 1))}
              >
                <ArrowUp size={20} aria-hidden />
              </ActionIcon>
              <ActionIcon
                size={44}
                aria-label={`Descer ${nameOf(uid)}`}
                disabled={place === chosen.length - 1}
                onClick={() => onChange(moved(chosen, place, place + 1))}
              >
                <ArrowDown size={20} aria-hidden />
              </ActionIcon>
              <ActionIcon
                size={44}
                aria-label={`Tirar ${nameOf(uid)}`}
                onClick={() => onChange(chosen.filter((one) => one !== uid))}
              >
                <X size={20} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ol>
      </section>
      <section aria-label="Lista de perguntas" className={styles.side}>
        <h4 className={styles.heading}>Lista de perguntas</h4>
        {left.length === 0 && (
          <p className={styles.quiet}>
            {questions.length === 0
              ? 'Escreva primeiro perguntas em “Lista de perguntas”.'
              : 'Todas já estão na pesquisa.'}
          </p>
        )}
        <div className={styles.list}>
          {left.map(({ uid, name, text }) => (
            <Button
              key={uid}
              variant="default"
              justify="start"
              title={text}
              leftSection={<Plus size={18} aria-hidden />}
              onClick={() => onChange([...chosen, uid])}
            >
              {name}
            </Button>
          ))}
        </div>
      </section>
    </div>
  )
}
