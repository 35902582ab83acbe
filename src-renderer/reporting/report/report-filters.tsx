import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { besides } from '#shared/reporting/report/kept-filters'
import type { ReportView } from '#shared/reporting/report/report-view'
import { ClearFilters } from '../../keys/clear-filters'
import { DayInput } from '../../ui/fields/day-input'
import { besideWords } from './beside-words'
import { quickPeriods } from './period'
import { clearDraft, isPeriod, readDraft, typedPeriod, type ReportDraft } from './report-draft'
import styles from './report-filters.module.css'

interface ReportFiltersProps {
  readonly report: ReportView
  readonly today: string
  readonly draft: ReportDraft
  readonly onChange: (draft: ReportDraft) => void
  /** What stands beside the periods: taking it out. */
  readonly children: ReactNode
}

/** The period, by a click or typed, and what the report can be narrowed to. Each takes effect as it is filled in. */
export function ReportFilters({ report, today, draft, onChange, children }: ReportFiltersProps) {
  const period = readDraft(draft)
  // On the first of a month one day is two of them.
  const chosen = quickPeriods.find(({ of }) => {
    const { from, until } = of(today)
    return period.ok && period.value.from === from && period.value.until === until
  })
  const isClear =
    isPeriod(draft, { from: today, until: today }) && report.choices.every(({ id }) => !(id in draft.choices))
  const clear = () => onChange({ ...clearDraft(today), beside: draft.beside })
  const choose = (id: string, value: string) => {
    const { [id]: _before, ...others } = draft.choices
    onChange({ ...draft, choices: value === '' ? others : { ...others, [id]: value } })
  }
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <div role="group" aria-label="Período" className={styles.quick}>
          {quickPeriods.map(({ name, of }) => {
            const isChosen = name === chosen?.name
            return (
              <Button
                key={name}
                variant={isChosen ? 'filled' : 'default'}
                aria-pressed={isChosen}
                className={styles.period ?? ''}
                onClick={() => onChange({ ...draft, ...typedPeriod(of(today)) })}
              >
                {name}
              </Button>
            )
          })}
        </div>
        {report.chart !== null && (
          <NativeSelect
            aria-label="Comparar com"
            className={styles.beside}
            value={draft.beside}
            data={besides.map((value) => ({
              value,
              label: besideWords(value, period.ok ? period.value : null),
            }))}
            onChange={(event) =>
              onChange({
                ...draft,
                beside: besides.find((one) => one === event.currentTarget.value) ?? draft.beside,
              })
            }
          />
        )}
        <div className={styles.end}>{children}</div>
      </div>
      <div className={styles.row}>
        <div className={styles.fields}>
          <DayInput label="De" value={draft.from} onChange={(from) => onChange({ ...draft, from })} />
          <DayInput
            label="Até"
            value={draft.until}
            error={period.ok ? null : period.error}
            onChange={(until) => onChange({ ...draft, until })}
          />
          {report.choices
            .filter(({ options }) => options.length > 0)
            .map(({ id, name, all, options }) => (
              <NativeSelect
                key={id}
                label={name}
                value={draft.choices[id] ?? ''}
                data={[{ value: '', label: all }, ...options]}
                onChange={(event) => choose(id, event.currentTarget.value)}
              />
            ))}
        </div>
        <div className={styles.end}>
          <ClearFilters isClear={isClear} onClear={clear} />
        </div>
      </div>
    </div>
  )
}
