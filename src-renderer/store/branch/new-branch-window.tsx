import { useRef, useState } from 'react'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { goToFirstMistake } from '../../ui/fields/first-mistake'
import { callWithApproval } from '../access/approval/approval'
import { emptyDraft, readNewBranch } from './branch-draft'
import { BranchFields } from './branch-fields'
import type { TakeBranches } from './use-branches'
import styles from './branch-editor.module.css'

const names = ['name', 'legalName', 'cnpj', 'city', 'state'] as const

interface NewBranchWindowProps {
  readonly take: TakeBranches
  readonly onClose: () => void
}

/** Another branch by what it must have; the rest is filled in on its own screen. */
export function NewBranchWindow({ take, onClose }: NewBranchWindowProps) {
  const [draft, setDraft] = useState(emptyDraft)
  const [tried, setTried] = useState(false)
  const { busy, refusal, run } = useCommand()
  const fields = useRef<HTMLDivElement>(null)
  const read = readNewBranch(draft)

  function add() {
    setTried(true)
    if (!read.ok) return goToFirstMistake(fields)
    const { name } = read.value
    void run(
      () => callWithApproval('branch.add', read.value, `Nova filial: ${name}`),
      async (branches) => {
        await take(branches)
        notice.success(`Filial ${name} incluída. Inclua agora os caixas dela.`)
        onClose()
      },
    )
  }

  return (
    <FormDialog
      title="Nova filial"
      reason="Endereço, Pix, logotipo e rodapé entram depois, na tela da filial."
      onClose={onClose}
      onSubmit={add}
      submitLabel="Incluir"
      busy={busy}
      refusal={refusal}
    >
      <div ref={fields} className={styles.fields}>
        <BranchFields
          names={names}
          draft={draft}
          errors={tried && !read.ok ? read.error : {}}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
      </div>
    </FormDialog>
  )
}
