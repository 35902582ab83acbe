import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { Dialog } from '../../ui/dialog/dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { callWithApproval } from '../access/approval/approval'
import { emptyDraft, readNewBranch } from './branch-draft'
import { BranchFields } from './branch-fields'
import type { SettleBranches } from './use-branches'
import styles from './branch-editor.module.css'

const names = ['name', 'legalName', 'cnpj', 'city', 'state'] as const

interface NewBranchWindowProps {
  readonly settle: SettleBranches
  readonly onClose: () => void
}

/** Another branch by what it must have; the rest is filled in on its own screen. */
export function NewBranchWindow({ settle, onClose }: NewBranchWindowProps) {
  const [draft, setDraft] = useState(emptyDraft)
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const read = readNewBranch(draft)

  async function add() {
    setTried(true)
    if (busy) return
    if (!read.ok) return void requestAnimationFrame(toFirstError)
    setBusy(true)
    const { name } = read.value
    const refused = await settle(callWithApproval('branch.add', read.value, `Nova filial: ${name}`))
    setBusy(false)
    if (refused !== null) return setProblem(refused)
    notice.success(`Filial ${name} incluída. Inclua agora os caixas dela.`)
    onClose()
  }

  function toFirstError() {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }

  return (
    <Dialog
      opened
      title="Nova filial"
      reason="Endereço, Pix, logotipo e rodapé entram depois, na tela da filial."
      onClose={onClose}
      onSubmit={() => void add()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Incluir
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.fields}>
        <BranchFields
          names={names}
          draft={draft}
          errors={tried && !read.ok ? read.error : {}}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
      </div>
      <ErrorText>{problem}</ErrorText>
    </Dialog>
  )
}
