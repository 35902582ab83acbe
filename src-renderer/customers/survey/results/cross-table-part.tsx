import { NativeSelect, SegmentedControl } from '@mantine/core'
import { measureNames, measures, type Measure } from '#shared/customers/survey/cross-table'
import type { AnsweredQuestion, Crossing, Questioned } from '#shared/customers/survey/results-operations'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { ReadingProgress } from '../../../store/reading/reading-progress'
import { stopReading } from '../../../store/reading/stop-reading'
import { useRun } from '../../../store/reading/use-run'
import { useStopWhenLeft } from '../../../store/reading/use-stop-when-left'
import { ErrorText } from '../../../ui/fields/error-text'
import { CrossTableFigures } from './cross-table-figures'
import { questionLabel } from './question-label'
import styles from './results.module.css'

interface CrossTablePartProps {
  readonly asked: Questioned
  readonly questions: readonly AnsweredQuestion[]
  readonly crossing: Crossing
  readonly measure: Measure
  readonly onCross: (crossing: Crossing) => void
  readonly onMeasure: (measure: Measure) => void
}

/** Two questions against each other, only where a third was answered so, in counts or shares. */
export function CrossTablePart(props: CrossTablePartProps) {
  const { asked, questions, crossing, measure, onCross, onMeasure } = props
  const { rows, columns, only } = crossing
  const run = useRun({ asked, crossing })
  const { value, reply } = useAnswer('survey.cross-table', { run, asked, crossing })
  const waits = reply === null
  useStopWhenLeft(run, waits)
  const names = questions.map((one) => ({ value: one.id, label: questionLabel(one) }))
  const answers = questions
    .filter(({ id }) => id !== rows && id !== columns)
    .flatMap((one) =>
      one.choices.map(({ text }, place) => ({
        value: `${one.id} ${place + 1}`,
        label: `${questionLabel(one)}: ${text}`,
      })),
    )
  const nameOf = (id: string): string => names.find((one) => one.value === id)?.label ?? ''
  return (
    <section aria-label="Tabela cruzada" className={styles.cross}>
      <div className={styles.filters}>
        <NativeSelect
          label="Nas linhas"
          value={rows}
          data={names}
          onChange={({ currentTarget }) => onCross({ rows: currentTarget.value, columns, only: null })}
        />
        <NativeSelect
          label="Nas colunas"
          value={columns}
          data={names}
          onChange={({ currentTarget }) => onCross({ rows, columns: currentTarget.value, only: null })}
        />
        <NativeSelect
          label="Só quem respondeu"
          value={only === null ? '' : `${only.question} ${only.choice}`}
          data={[{ value: '', label: 'Todos' }, ...answers]}
          onChange={({ currentTarget }) => onCross({ rows, columns, only: readOnly(currentTarget.value) })}
        />
        <SegmentedControl
          classNames={{ label: styles.tab ?? '' }}
          aria-label="O que mostrar"
          value={measure}
          data={measureNames.map((name) => ({ value: name, label: measures[name] }))}
          onChange={(chosen) => onMeasure(measureNames.find((name) => name === chosen) ?? 'count')}
        />
      </div>
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      {waits && <ReadingProgress key={run} run={run} onStop={() => stopReading(run)} />}
      {value !== null && (
        <CrossTableFigures
          table={value}
          measure={measure}
          names={{ rows: nameOf(rows), columns: nameOf(columns) }}
        />
      )}
    </section>
  )
}

/** A question and the place of its answer, as the list of them has it. */
function readOnly(value: string): Crossing['only'] {
  const [question = '', choice = ''] = value.split(' ')
  return value === '' ? null : { question, choice: Number(choice) }
}
