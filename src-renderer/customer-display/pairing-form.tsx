import { useState } from 'react'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { useBusy } from '../ui/use-busy'
import { pairScreen } from './pair-screen'
import styles from './network-display.module.css'

/** Asks for the code the till shows, and what this screen is to be called there. */
export function PairingForm({ onPaired }: { readonly onPaired: () => void }) {
  const [code, setCode] = useState('')
  const [name, setName] = useState('Tablet do balcão')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { busy, once } = useBusy()

  async function pair() {
    const digits = onlyDigits(code)
    if (digits.length !== 6) return setRefusal('Digite os 6 números do código.')
    if (name.trim() === '') return setRefusal('Dê um nome a esta tela.')
    await once(async () => {
      const refused = await pairScreen(digits, name.trim())
      setRefusal(refused)
      if (refused === null) onPaired()
    })
  }

  return (
    <main className={styles.middle}>
      <form
        className={styles.form}
        aria-label="Parear esta tela"
        onSubmit={(event) => {
          event.preventDefault()
          void pair()
        }}
      >
        <h1 className={styles.title}>Visor do cliente</h1>
        <p className={styles.quiet}>No caixa: Dispositivos → Visor do cliente → Mostrar código.</p>
        <label className={styles.field}>
          Código
          <input
            className={styles.code}
            inputMode="numeric"
            autoComplete="off"
            maxLength={7}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <label className={styles.field}>
          Nome desta tela
          <input
            autoComplete="off"
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
        <button type="submit" aria-busy={busy}>
          Parear
        </button>
      </form>
    </main>
  )
}
