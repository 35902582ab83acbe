import { useAnswer } from '../../../ipc/use-answer'

/** The sales set aside on this till. */
export function useParked() {
  return useAnswer('sale.parked', {})
}
