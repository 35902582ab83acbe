import { useEffect, useState } from 'react'
import { call, type Reply } from '../../../ipc/client'

/** The sales set aside on this till; null until main answers. */
export function useParked(): Reply<'sale.parked'> | null {
  const [reply, setReply] = useState<Reply<'sale.parked'> | null>(null)
  useEffect(() => void call('sale.parked', {}).then(setReply), [])
  return reply
}
