import { assertNever } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { JobRunView, JobView } from '#shared/store/jobs/job-operations'
import type { JobPeriod, JobSchedule } from '#shared/store/jobs/job-schedule'

/** How often it is done: `Todo dia às 00:05`. */
export function scheduleWords(schedule: JobSchedule): string {
  switch (schedule.every) {
    case 'hour':
      return 'De hora em hora'
    case 'day':
      return `Todo dia às ${schedule.at}`
    case 'month':
      return `Todo dia ${schedule.on} do mês às ${schedule.at}`
    default:
      return assertNever(schedule)
  }
}

/** What is done next, as the shop's clock shows it. */
export function nextWords({
  next,
  running,
  heldSince,
}: Pick<JobView, 'next' | 'running' | 'heldSince'>): string {
  if (running !== null) return running.isStopping ? 'Parando…' : 'Em execução'
  if (heldSince !== null) return 'Retido: uma cópia foi restaurada'
  if (next === null) return 'Desligado'
  return `Próxima: ${printedDay(next.slice(0, 10))}, ${next.slice(11)}`
}

/** What became of a run, in a sentence. */
export function resultWords({ state, result, incidentId }: JobRunView): string {
  switch (state) {
    case 'running':
      return 'Em execução'
    case 'done':
      return result ?? 'Feito.'
    case 'stopped':
      return result === null ? 'Interrompido.' : `Interrompido: ${result}`
    case 'failed':
      return `Falhou (código ${incidentId ?? '–'}). Execute de novo ou espere a próxima vez.`
    case 'missed':
      return `Não foi feito: ${result ?? 'o computador estava desligado.'}`
    default:
      return assertNever(state)
  }
}

export function resultTone(state: JobRunView['state']): 'stop' | 'attention' | undefined {
  if (state === 'failed') return 'stop'
  return state === 'missed' || state === 'stopped' ? 'attention' : undefined
}

/** What a run was for: `01/12/2026`, `12/2026`, `01/12/2026 14h`. */
export function periodWords(period: JobPeriod): string {
  const [day = '', hour] = period.split('T')
  return hour === undefined ? printedDay(day) : `${printedDay(day)} ${hour}h`
}
