import { useEffect, useRef } from 'react'
import type { Question } from '#shared/customers/survey/question'
import { KeyHint } from '../../../ui/key-hint'
import styles from './answer-window.module.css'

interface AnswerQuestionProps {
  readonly question: Question
  /** Whether a digit answers this one. */
  readonly isNext: boolean
  readonly chosen: number | null
  readonly onChoose: (choice: number) => void
}

/** One question with its answers as keys; the one whose turn it is shows its digits. */
export function AnswerQuestion({ question, isNext, chosen, onChoose }: AnswerQuestionProps) {
  const here = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isNext) here.current?.scrollIntoView({ block: 'nearest' })
  }, [isNext])
  return (
    <fieldset ref={here} className={styles.question} data-next={isNext || undefined}>
      <legend className={styles.text}>{question.text}</legend>
      <div className={styles.choices}>
        {question.choices.map((choice, place) => (
          <button
            key={choice}
            type="button"
            className={styles.choice}
            aria-pressed={chosen === place + 1}
            onClick={() => onChoose(place + 1)}
          >
            {place < 9 && isNext && <KeyHint>{String(place + 1)}</KeyHint>}
            {choice}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
