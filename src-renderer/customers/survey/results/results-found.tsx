import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Measure } from '#shared/customers/survey/cross-table'
import type {
  AnsweredQuestion,
  Crossing,
  Questioned,
  Shown,
} from '#shared/customers/survey/results-operations'
import { CrossTablePart } from './cross-table-part'
import { crossingOf } from './crossing-of'
import { OlapExport } from './olap-export'
import { QuestionResults } from './question-results'
import { ShownFigures } from './shown-figures'
import styles from './results.module.css'

interface ResultsFoundProps {
  readonly asked: Questioned
  readonly shown: Shown
  readonly questions: readonly AnsweredQuestion[]
}

const views = ['Gráficos', 'Tabela cruzada'] as const
type View = (typeof views)[number]

/** What was found: the figures, a chart for each question or two against each other, and “OLAP” of both. */
export function ResultsFound({ asked, shown, questions }: ResultsFoundProps) {
  const [view, setView] = useState<View>('Gráficos')
  const [chosen, cross] = useState<Crossing | null>(null)
  const [measure, setMeasure] = useState<Measure>('count')
  const crossing = crossingOf(questions, chosen)
  return (
    <>
      <div className={styles.head}>
        <ShownFigures shown={shown} />
        <div className={styles.views}>
          <SegmentedControl
            classNames={{ label: styles.tab ?? '' }}
            aria-label="Como mostrar"
            value={view}
            data={[...views]}
            onChange={(name) => setView(views.find((one) => one === name) ?? 'Gráficos')}
          />
          <OlapExport asked={asked} crossing={crossing} measure={measure} />
        </div>
      </div>
      {view === 'Gráficos' ? (
        <div className={styles.questions}>
          {questions.map((question) => (
            <QuestionResults key={question.id} question={question} />
          ))}
        </div>
      ) : (
        <CrossTablePart
          asked={asked}
          questions={questions}
          crossing={crossing}
          measure={measure}
          onCross={cross}
          onMeasure={setMeasure}
        />
      )}
    </>
  )
}
