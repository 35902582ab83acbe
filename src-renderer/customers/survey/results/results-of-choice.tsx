import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Questioned } from '#shared/customers/survey/results-operations'
import type { surveyFeature } from '#shared/customers/survey/survey-feature'
import type { OutputOf } from '#shared/kernel/operation'
import { printedDay } from '#shared/kernel/time/printed-date'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { ReadingProgress } from '../../../store/reading/reading-progress'
import { stopReading } from '../../../store/reading/stop-reading'
import { useRun } from '../../../store/reading/use-run'
import { useStopWhenLeft } from '../../../store/reading/use-stop-when-left'
import { DayInput } from '../../../ui/fields/day-input'
import { parseDay } from '../../../ui/fields/day-text'
import { ErrorText } from '../../../ui/fields/error-text'
import { ResultsFound } from './results-found'
import styles from './results.module.css'

interface ResultsOfChoiceProps {
  readonly choices: OutputOf<(typeof surveyFeature)['operations']['survey.result-choices']>
  /** The survey's uid. */
  readonly startsAt: string
}

/** What was answered to a survey in a period, in one store or all: the period and the store first. */
export function ResultsOfChoice({ choices, startsAt }: ResultsOfChoiceProps) {
  const { today, surveys, branches } = choices
  const [survey, setSurvey] = useState(startsAt)
  const [from, setFrom] = useState(() => printedDay(`${today.slice(0, 8)}01`))
  const [until, setUntil] = useState(() => printedDay(today))
  const [branch, setBranch] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [asked, setAsked] = useState<Questioned | null>(null)
  const run = useRun(asked)
  const { value, reply } = useAnswer('survey.results', asked === null ? null : { run, asked })
  const waits = asked !== null && reply === null
  useStopWhenLeft(run, waits)
  const refused = reply?.ok === false ? messageFor(reply.error) : null

  function see(): void {
    const first = parseDay(from)
    const last = parseDay(until)
    if (first === undefined || last === undefined) return setProblem('Escreva as duas datas como 31/12/2026.')
    if (first > last) return setProblem('O período termina antes de começar. Corrija as datas.')
    setProblem(null)
    setAsked({ survey, from: first, until: last, branch: branch === '' ? null : branch })
  }

  return (
    <div className={styles.results}>
      <form
        className={styles.filters}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          see()
        }}
      >
        <NativeSelect
          label="Pesquisa"
          data-autofocus
          value={survey}
          data={surveys.map(({ uid, name }) => ({ value: uid, label: name }))}
          onChange={({ currentTarget }) => setSurvey(currentTarget.value)}
        />
        <DayInput label="Data de início" value={from} onChange={setFrom} />
        <DayInput label="Data de término" value={until} onChange={setUntil} />
        <NativeSelect
          label="Loja"
          value={branch}
          data={[
            { value: '', label: 'Todas as lojas' },
            ...branches.map(({ uid, name }) => ({ value: uid, label: name })),
          ]}
          onChange={({ currentTarget }) => setBranch(currentTarget.value)}
        />
        <Button type="submit">Ver resultados da pesquisa</Button>
      </form>
      {(problem ?? refused) !== null && <ErrorText>{problem ?? refused}</ErrorText>}
      {waits && <ReadingProgress key={run} run={run} onStop={() => stopReading(run)} />}
      {asked !== null && value !== null && (
        <ResultsFound asked={asked} shown={value.shown} questions={value.questions} />
      )}
    </div>
  )
}
