import { Button, Progress } from '@mantine/core'
import { FileSpreadsheet } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'
import type { ImportKindView, ImportRun } from '#shared/store/import/import-operations'
import { messageFor } from '../../ipc/words/messages'
import { ChoiceField } from '../../ui/fields/choice-field'
import { ErrorText } from '../../ui/fields/error-text'
import { useBusy } from '../../ui/use-busy'
import { ImportHistory } from './import-history'
import { ModelButton } from './model-button'
import { sendFile } from './send-file'
import type { SentFile } from './sent-file'
import styles from './import-screen.module.css'

interface ChooseStepProps {
  readonly overview: { readonly kinds: readonly ImportKindView[]; readonly runs: readonly ImportRun[] }
  readonly onSent: (file: SentFile) => void
}

/** What is imported, and from which file: chosen, or dropped anywhere on the screen. */
export function ChooseStep({ overview: { kinds, runs }, onSent }: ChooseStepProps) {
  const [kindId, chooseKind] = useState(kinds[0]?.id ?? null)
  const [share, setShare] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isOver, setOver] = useState(false)
  const { once } = useBusy()
  const input = useRef<HTMLInputElement>(null)
  const kind = kinds.find(({ id }) => id === kindId)

  const take = (file: File | undefined) =>
    once(async () => {
      if (file === undefined || kind === undefined) return
      const id = crypto.randomUUID()
      setRefusal(null)
      setShare(0)
      try {
        const refused = await sendFile(id, file, setShare)
        if (refused === null) onSent({ id, kind, name: file.name })
        else setRefusal(messageFor(refused))
      } catch {
        setRefusal(
          'O computador não conseguiu ler este arquivo. Veja se ele ainda está lá e escolha de novo.',
        )
      } finally {
        setShare(null)
      }
    })

  return (
    <div
      className={styles.choose}
      onDragOver={(event: DragEvent) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <section className={styles.file} aria-label="Arquivo">
        <ChoiceField
          legend="O que a planilha traz"
          options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
          value={kindId}
          onChange={chooseKind}
        />
        <p className={styles.quiet}>{kind?.about}</p>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,.xls,.xlsm"
          hidden
          aria-label="Planilha"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <div className={styles.drop} data-over={isOver || undefined}>
          <FileSpreadsheet size={40} aria-hidden />
          <span>Arraste a planilha para cá, ou</span>
          <Button data-autofocus loading={share !== null} onClick={() => input.current?.click()}>
            Escolher arquivo
          </Button>
          <span className={styles.quiet}>Excel (XLSX) ou CSV, do jeito que o outro sistema gravou.</span>
          {share !== null && <Progress value={share * 100} aria-label="Lendo o arquivo" w="100%" />}
        </div>
        <ErrorText lines={2}>{refusal}</ErrorText>
        {kind !== undefined && <ModelButton kind={kind} />}
      </section>
      <ImportHistory runs={runs} kinds={kinds} />
    </div>
  )
}
