import { useEffect, useState } from 'react'
import type { OperationName } from '#shared/contract'
import { call, type Input, type Reply } from './client'

/** What main answers to a question asked once when the screen opens; null until it does. */
export function useAnswer<N extends OperationName>(name: N, input: Input<N>): Reply<N> | null {
  const [reply, setReply] = useState<Reply<N> | null>(null)
  const asked = JSON.stringify(input)
  useEffect(() => {
    let wanted = true
    void call(name, JSON.parse(asked) as Input<N>).then((answer) => {
      if (wanted) setReply(answer)
    })
    return () => {
      wanted = false
    }
  }, [name, asked])
  return reply
}
