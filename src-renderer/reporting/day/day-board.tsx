import { Button } from '@mantine/core'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { ErrorText } from '../../ui/fields/error-text'
import { openReport } from '../report/open-report'
import { BesideCard } from './beside-card'
import { DayTillsLine } from './day-tills-line'
import { monthName, weekdayBefore, weekdayName } from './day-words'
import styles from './day-board.module.css'

const everyMinute = 60_000

/** How the shop goes today, what a manager looks at first (FEATURES B7). Asked again each minute while it is looked at. */
export function DayBoard() {
  const { value, reply, refresh } = useAnswer('reports.day', {}, { everyMs: everyMinute })
  if (reply?.ok === false)
    return (
      <section aria-label="Vendas de hoje" className={styles.failure}>
        <ErrorText>{messageFor(reply.error)}</ErrorText>
        <Button variant="default" onClick={() => void refresh()}>
          Calcular de novo
        </Button>
      </section>
    )
  const day = value?.day ?? null
  const isNew = value !== null && value.month.now.sales + value.month.whole.sales === 0
  const show = (from: string, until: string) =>
    openReport({ report: 'sales-by-day', period: { from, until }, choices: {} })
  return (
    <section aria-label="Vendas de hoje" className={styles.board} aria-busy={value === null}>
      <BesideCard
        name={day === null ? 'Hoje' : `Hoje, ${weekdayName(day)}`}
        figures={value?.today ?? null}
        before={day === null ? '' : weekdayBefore(day)}
        soFar="até esta hora"
        whole="no dia todo"
        onOpen={() => day !== null && show(day, day)}
      />
      <BesideCard
        name={day === null ? 'Este mês' : `Este mês, ${monthName(day)}`}
        figures={value?.month ?? null}
        before={day === null ? '' : monthName(day, 1)}
        soFar="até este dia"
        whole="ao todo"
        onOpen={() => day !== null && show(`${day.slice(0, 7)}-01`, day)}
      />
      {isNew && <p className={styles.note}>Ainda não há vendas. A primeira aparece aqui assim que sair.</p>}
      {value?.tills && <DayTillsLine tills={value.tills} day={value.day} />}
    </section>
  )
}
