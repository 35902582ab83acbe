import { useState } from 'react'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'

/** What is wrong with a code as soon as it was typed: whose it is already, or its check digit. */
export function useCodeCheck(of: readonly string[]): {
  readonly warning: string | null
  readonly check: (kind: 'code' | 'barcode', code: string) => Promise<boolean>
  readonly forget: () => void
} {
  const [warning, setWarning] = useState<string | null>(null)
  return {
    warning,
    forget: () => setWarning(null),
    async check(kind, code) {
      if (code.trim() === '') {
        setWarning(null)
        return true
      }
      const reply = await call('product.check-code', { kind, code, of: [...of] })
      setWarning(reply.ok ? null : messageFor(reply.error))
      return reply.ok
    },
  }
}
