import type { PendingLoyaltyCount } from '#shared/loyalty/telling/loyalty-work'
import type { Need } from '../../feature/attention'

/** What the operators were not told yet: what waits for a decision, and what is on its way. */
export function pendingNeeds({ tasks, waiting, since }: PendingLoyaltyCount): readonly Need[] {
  const decide: Need = {
    tone: 'attention',
    text:
      tasks === 1
        ? '1 aviso à operadora de fidelidade espera uma decisão.'
        : `${tasks} avisos às operadoras de fidelidade esperam uma decisão.`,
    since: since.tasks,
    why: 'Ninguém mais tenta sozinho: tente de novo ou resolva à mão.',
    count: tasks,
  }
  const onTheirWay: Need = {
    tone: 'quiet',
    text:
      waiting === 1
        ? '1 aviso à operadora de fidelidade por enviar.'
        : `${waiting} avisos às operadoras de fidelidade por enviar.`,
    since: since.waiting,
    why: 'O caixa tenta de novo sozinho.',
    count: waiting,
  }
  return [...(tasks > 0 ? [decide] : []), ...(waiting > 0 ? [onTheirWay] : [])]
}
