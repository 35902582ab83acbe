import type { Desk } from '../../platform/database/desk'
import type { Job } from '../../platform/jobs/job'
import { remindOfExpiry } from './remind-of-expiry'

/**
 * Writes to customers whose value is about to expire (FEATURES F22). Value is told of where it has its home: every till
 * does it for its own.
 */
export function reminderJob(desk: Desk): Job {
  return {
    id: 'voucher-reminder',
    name: 'Lembrete de vales que vencem',
    about: 'Escreve a quem tem vale ou cartão por vencer, uma vez por vale.',
    schedule: { every: 'day', at: '10:00' },
    catchUp: 'late',
    per: 'terminal',
    sends: true,
    run: (run) => remindOfExpiry(desk, run),
  }
}
