import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BlockedAddress } from '#shared/customers/blocked/blocked-operations'
import { channelNames } from '#shared/customers/message/message-channel'
import type { Instant } from '#shared/kernel/ids'
import { useMay } from '../../app/may'
import { dateAndTime } from '../../app/times'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { ListPanel } from '../../ui/list/list-panel'
import { AddBlocked } from './add-blocked'
import { blockingWords } from './blocking-words'
import { Unblock } from './unblock'
import styles from './blocked.module.css'

/** “Endereços bloqueados” (FEATURES F29): where nothing is sent to, why, since when, and the way back. */
export function BlockedScreen() {
  const [address, setAddress] = useState('')
  const [isAdding, setAdding] = useState(false)
  const [chosen, setChosen] = useState<BlockedAddress | null>(null)
  const mayAdd = useMay('blocked.add')
  const mayUnblock = useMay('blocked.unblock')
  const { pages, answered, refused, more, refresh } = usePages(
    'blocked.list',
    { address: address.trim() },
    {
      input: (asked, after: { readonly at: Instant; readonly hash: string } | null) => ({ ...asked, after }),
      next: ({ addresses, hasMore }) => {
        const last = addresses.at(-1)
        return hasMore && last !== undefined ? { at: last.at, hash: last.hash } : null
      },
    },
  )
  const askAgain = (): void => void refresh()
  return (
    <PlaceFrame
      title="Endereços bloqueados"
      actions={mayAdd && <Button onClick={() => setAdding(true)}>Bloquear um endereço</Button>}
    >
      <div className={styles.body}>
        <ListPanel
          search={{
            label: 'Procurar endereço',
            placeholder: 'E-mail ou celular inteiro',
            text: address,
            onText: setAddress,
            current: answered?.address === address.trim(),
          }}
          items={pages?.flatMap((page) => page.addresses) ?? null}
          what="os endereços"
          error={refused === null ? null : messageFor(refused)}
          onRetry={askAgain}
          question={JSON.stringify(answered)}
          label="Endereços bloqueados"
          getKey={({ channel, hash }) => `${channel} ${hash}`}
          rowHeight={64}
          onChoose={(one) => mayUnblock && setChosen(one)}
          onNearEnd={more}
          emptyText={
            address.trim() === '' ? 'Nenhum endereço bloqueado.' : 'Este endereço não está bloqueado.'
          }
          renderItem={(one) => <BlockedRow blocked={one} />}
        />
      </div>
      {isAdding && <AddBlocked onAdded={askAgain} onClose={() => setAdding(false)} />}
      {chosen !== null && <Unblock blocked={chosen} onUnblocked={askAgain} onClose={() => setChosen(null)} />}
    </PlaceFrame>
  )
}

function BlockedRow({ blocked }: { readonly blocked: BlockedAddress }) {
  const { channel, customerName, address, reason, at, operatorName } = blocked
  return (
    <span className={styles.row}>
      <span className={styles.cell}>
        <strong>{customerName ?? 'Sem cadastro'}</strong>
        <span className={styles.quiet}>{[channelNames[channel], address].filter(Boolean).join(' · ')}</span>
      </span>
      <span>{blockingWords[reason]}</span>
      <span className={styles.quiet}>{[dateAndTime(at), operatorName].filter(Boolean).join(' · ')}</span>
    </span>
  )
}
