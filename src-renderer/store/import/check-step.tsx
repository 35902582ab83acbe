import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { RowState } from '#shared/store/import/import-operations'
import { call } from '../../ipc/client'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { number, rowsSaid, stateNames } from './import-words'
import { RefusedButton } from './refused-button'
import type { Checked, SentFile } from './sent-file'
import styles from './import-screen.module.css'

interface CheckStepProps {
  readonly file: SentFile
  readonly checked: Checked
  readonly onBack: () => void
  readonly onBegun: () => Promise<void>
}

const states = ['refused', 'new', 'changed', 'unchanged'] as const

/** What would come of each row; nothing has been taken over yet. */
export function CheckStep({ file, checked: { counts, mended }, onBack, onBegun }: CheckStepProps) {
  const [state, setState] = useState<RowState>(states.find((one) => counts[one] > 0) ?? 'new')
  const { busy, refusal, run } = useCommand()
  const wanted = counts.new + counts.changed
  return (
    <div className={styles.check}>
      <SegmentedControl
        aria-label="Linhas"
        value={state}
        data={states.map((value) => ({ value, label: `${stateNames[value]}: ${number(counts[value])}` }))}
        onChange={(chosen) => setState(states.find((one) => one === chosen) ?? state)}
      />
      {mended > 0 && (
        <p className={styles.attention}>
          {rowsSaid(mended)} com número corrigido (zeros que a planilha tirou): confira nas listas.
        </p>
      )}
      <CheckedRows key={state} id={file.id} state={state} />
      <div className={styles.foot}>
        <div className={styles.said}>
          <ErrorText>{refusal}</ErrorText>
        </div>
        {counts.refused > 0 && <RefusedButton id={file.id} />}
        <Button variant="default" onClick={onBack}>
          Voltar às colunas
        </Button>
        <Button
          data-autofocus
          loading={busy}
          disabled={wanted === 0}
          onClick={() => void run(() => call('import.begin', { id: file.id }), onBegun)}
        >
          {wanted === 0 ? 'Nada a importar' : `Importar ${rowsSaid(wanted)}`}
        </Button>
      </div>
    </div>
  )
}

function CheckedRows({ id, state }: { readonly id: string; readonly state: RowState }) {
  const { pages, refused, more } = usePages(
    'import.rows',
    { id, state },
    {
      input: (asked, after: number | null) => ({ ...asked, after: after ?? 0 }),
      next: (page) => (page.more ? (page.rows.at(-1)?.row ?? null) : null),
    },
  )
  const rows = pages?.flatMap((page) => page.rows)
  return (
    <div className={styles.sheet} tabIndex={0} role="region" aria-label={`Linhas: ${stateNames[state]}`}>
      {refused !== null && <ErrorText>{messageFor(refused)}</ErrorText>}
      {rows === undefined && refused === null && <Busy active what="as linhas" />}
      {rows?.length === 0 && <p className={styles.quiet}>Nenhuma linha.</p>}
      {rows !== undefined && rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Linha</th>
              {state !== 'refused' && <th scope="col">O que é</th>}
              <th scope="col">{state === 'refused' ? 'Por que foi recusada' : 'Observação'}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, title, note }) => (
              <tr key={row}>
                <th scope="row">{number(row)}</th>
                {state !== 'refused' && <td>{title}</td>}
                <td>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pages?.at(-1)?.more === true && (
        <Button variant="subtle" onClick={more}>
          Mais linhas
        </Button>
      )}
    </div>
  )
}
