import { useEffect, useState } from 'react'
import { assertNever } from '#shared/kernel/result'
import { CustomerScreen } from './customer-screen'
import { followTill, type Link } from './follow-till'
import { PairingForm } from './pairing-form'
import styles from './network-display.module.css'

/** The customer's screen on a tablet or another computer (FEATURES G4 b). */
export function NetworkDisplay() {
  const [link, setLink] = useState<Link>({ state: 'looking' })
  useEffect(() => followTill(setLink), [])
  switch (link.state) {
    case 'looking':
      return <Message what="Procurando o caixa…" />
    case 'away':
      return <Message what="Sem contato com o caixa" more="A tela volta sozinha." />
    case 'unpaired':
      return <PairingForm onPaired={() => location.reload()} />
    case 'told':
      return <CustomerScreen screen={link.screen} />
    default:
      return assertNever(link)
  }
}

function Message({ what, more }: { readonly what: string; readonly more?: string }) {
  return (
    <main className={styles.middle}>
      <h1 className={styles.title} role="status">
        {what}
      </h1>
      {more !== undefined && <p className={styles.quiet}>{more}</p>}
    </main>
  )
}
