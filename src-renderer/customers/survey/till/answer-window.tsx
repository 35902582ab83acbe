import { useRef, useState } from 'react'
import type { AskedSurvey } from '#shared/customers/survey/answering-operations'
import { formatCents } from '#shared/kernel/money/format'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { useYieldingWindow } from '../../../keys/use-yielding-window'
import { useDigitHotkeys, useScanTarget } from '../../../scanner/targets'
import type { LastFinished } from '../../../selling/open-sale/open-sale'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { AnswerQuestion } from './answer-question'
import { keepAnswers, type Chosen } from './keep-answers'
import { isSurveyOver, surveyIsOver } from './survey-store'
import styles from './answer-window.module.css'

interface AnswerWindowProps {
  readonly sale: LastFinished
  readonly survey: AskedSurvey
  /** The next customer's product: it is never held up. */
  readonly onScan: (code: string) => void
}

/** The survey after a sale: a digit or a tap answers a question and goes on to the next, Enter keeps all, Esc skips (R19). */
export function AnswerWindow({ sale, survey, onScan }: AnswerWindowProps) {
  const { saleId, number, change } = sale
  const { questions } = survey
  const [chosen, setChosen] = useState<Chosen>({})
  const [at, setAt] = useState(0)
  const { busy, refusal, refuse, run } = useCommand()
  /** Its answer is awaited: whoever leaves now sends no other. */
  const isSent = useRef(false)

  function choose(place: number, choice: number): void {
    const question = questions[place]
    if (question === undefined || choice < 1 || choice > question.choices.length) return
    refuse(null)
    setChosen((before) => ({ ...before, [question.id]: choice }))
    setAt(Math.min(place + 1, questions.length))
  }

  function save(): void {
    if (Object.keys(chosen).length === 0) return refuse('Escolha uma resposta, ou pule a pesquisa com Esc.')
    isSent.current = true
    void run(
      () => keepAnswers(saleId, survey, chosen),
      () => surveyIsOver(saleId),
      (error) => {
        isSent.current = false
        // Whoever went on meanwhile sees no window that could say it.
        if (isSurveyOver(saleId)) notice.error(messageFor(error))
        return messageFor(error)
      },
    )
  }

  /** Out of the way at once; what it was left with is kept behind it. */
  function leave(kept: Chosen): void {
    surveyIsOver(saleId)
    if (isSent.current) return
    void keepAnswers(saleId, survey, kept).then((reply) => {
      if (!reply.ok) notice.error(messageFor(reply.error))
    })
  }

  useYieldingWindow(() => leave(chosen))

  return (
    <FormDialog
      title={survey.title}
      reason={
        <>
          Venda {formatSaleNumber(number)}
          {change > 0 && (
            <>
              {' · '}
              <b className={styles.change}>Troco {formatCents(change)}</b>
            </>
          )}
        </>
      }
      size="lg"
      submitLabel="Salvar as respostas desta pesquisa"
      backLabel="Pular (Esc)"
      busy={busy}
      refusal={refusal}
      onClose={() => leave({})}
      onSubmit={save}
      startsAtSubmit
    >
      <FromThisWindow
        onDigit={(digit) => choose(at, digit)}
        onScan={(code) => {
          leave(chosen)
          onScan(code)
        }}
      />
      <div className={styles.questions}>
        {questions.map((question, place) => (
          <AnswerQuestion
            key={question.id}
            question={question}
            isNext={place === at}
            chosen={chosen[question.id] ?? null}
            onChoose={(choice) => choose(place, choice)}
          />
        ))}
      </div>
    </FormDialog>
  )
}

interface FromThisWindowProps {
  readonly onDigit: (digit: number) => void
  readonly onScan: (code: string) => void
}

/** Takes digits and scans from inside the window, so that they are its own. */
function FromThisWindow({ onDigit, onScan }: FromThisWindowProps) {
  useDigitHotkeys(onDigit)
  useScanTarget(onScan)
  return null
}
