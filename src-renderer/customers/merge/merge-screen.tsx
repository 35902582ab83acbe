import { Button } from '@mantine/core'
import { useState } from 'react'
import type { JoinedFiles, LikelyPair } from '#shared/customers/merge/merge-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { dateAndTime } from '../../app/times'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { PlaceFrame } from '../../shell/place-frame'
import { callWithApproval } from '../../store/access/approval/approval'
import { Busy } from '../../ui/dialog/busy'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { CustomerWindow } from '../customer/customer-window'
import { JoinWindow } from './join-window'
import { likenessNames } from './likeness-names'
import styles from './merge.module.css'

interface Two {
  readonly survivorId: CustomerId
  readonly mergedId: CustomerId
}

/** “Cadastros repetidos” (FEATURES F30): files that are likely of one person, and what was joined and can be undone. */
export function MergeScreen() {
  const { value, reply, refresh } = useAnswer('merge.list', {})
  const [two, setTwo] = useState<Two | null>(null)
  const [first, setFirst] = useState<CustomerId | null>(null)
  const [searching, setSearching] = useState<'first' | 'other' | null>(null)
  const askAgain = (): void => void refresh()

  function choose(id: CustomerId | null): Promise<null> {
    if (searching === 'first') {
      setFirst(id)
      setSearching('other')
      notice.info('Agora escolha o cadastro que passa para ele.')
    } else if (first !== null && id !== null) setTwo({ survivorId: first, mergedId: id })
    return Promise.resolve(null)
  }

  return (
    <PlaceFrame
      title="Cadastros repetidos"
      actions={<Button onClick={() => setSearching('first')}>Juntar dois cadastros</Button>}
    >
      <div className={styles.body}>
        {reply === null && <Busy active what="os cadastros" />}
        {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
        {value?.pairs.length === 0 && (
          <p className={styles.quiet}>Nenhum cadastro com CPF, e-mail ou celular repetido.</p>
        )}
        <ol className={styles.list} aria-label="Prováveis repetidos">
          {value?.pairs.map((pair) => (
            <PairRow
              key={`${pair.one.id} ${pair.other.id}`}
              pair={pair}
              onCompare={() => setTwo({ survivorId: pair.one.id, mergedId: pair.other.id })}
            />
          ))}
        </ol>
        {value !== null && value.joined.length > 0 && <h3>Juntados nos últimos 30 dias</h3>}
        <ol className={styles.list} aria-label="Juntados">
          {value?.joined.map((one) => (
            <JoinedRow key={one.mergedId} joined={one} onUndone={askAgain} />
          ))}
        </ol>
      </div>
      {searching !== null && (
        <CustomerWindow
          key={searching}
          start="search"
          target={{ identified: false, choose }}
          onClose={() => setSearching((now) => (now === searching ? null : now))}
        />
      )}
      {two !== null && <JoinWindow two={two} onJoined={askAgain} onClose={() => setTwo(null)} />}
    </PlaceFrame>
  )
}

function PairRow({ pair, onCompare }: { readonly pair: LikelyPair; readonly onCompare: () => void }) {
  const { one, other, by } = pair
  return (
    <li className={styles.row}>
      <span className={styles.cell}>
        <strong>{one.name}</strong>
        <span className={styles.quiet}>Cliente {one.code}</span>
      </span>
      <span className={styles.cell}>
        <strong>{other.name}</strong>
        <span className={styles.quiet}>Cliente {other.code}</span>
      </span>
      <span>{by.map((like) => likenessNames[like]).join(', ')}</span>
      <Button variant="default" onClick={onCompare}>
        Comparar
      </Button>
    </li>
  )
}

function JoinedRow({ joined, onUndone }: { readonly joined: JoinedFiles; readonly onUndone: () => void }) {
  const { mergedId, mergedCode, survivorCode, survivorName, at, operatorName } = joined
  const { busy, refusal, run } = useCommand()
  const undo = (): void =>
    void run(
      () => callWithApproval('merge.undo', { mergedId }, 'Desfazer a junção de cadastros'),
      () => {
        notice.success('Junção desfeita: são dois cadastros de novo.')
        onUndone()
      },
    )
  return (
    <li className={styles.row}>
      <span className={styles.cell}>
        <strong>{survivorName}</strong>
        <span className={styles.quiet}>Cliente {survivorCode}</span>
      </span>
      <span>Recebeu o cliente {mergedCode}</span>
      <span className={styles.quiet}>
        {refusal ?? [dateAndTime(at), operatorName].filter(Boolean).join(' · ')}
      </span>
      <Button variant="default" loading={busy} onClick={undo}>
        Desfazer
      </Button>
    </li>
  )
}
