import { useState } from 'react'
import type { TillClosing } from '../../src-shared/till/till-session'
import { ClosingResult } from './closing-result'
import { CountForm } from './count-form'

export interface CloseTillWindowProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** “Fechamento de caixa”: a blind count first, the difference only after it is confirmed. */
export function CloseTillWindow({ opened, onClose }: CloseTillWindowProps) {
  return opened ? <Closing onClose={onClose} /> : null
}

function Closing({ onClose }: { onClose: () => void }) {
  const [closing, setClosing] = useState<TillClosing | null>(null)
  if (closing === null) return <CountForm onClosed={setClosing} onClose={onClose} />
  return <ClosingResult closing={closing} onClose={onClose} />
}
