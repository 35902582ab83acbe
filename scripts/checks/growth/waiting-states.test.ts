import { expect, it } from 'vitest'
import { readSource } from './source-files'
import { ownWaitingStates } from './waiting-states'

const found = (path: string, text: string): string[] => ownWaitingStates([readSource(path, text)])

it('finds a screen that keeps by itself whether it waits', () => {
  const screen = 'src-renderer/store/till/open-till-screen.tsx'
  expect(found(screen, 'const [busy, setBusy] = useState(false)')).toEqual([screen])
  expect(found(screen, "const [saving, setSaving] = useState<'one' | null>(null)")).toEqual([screen])
})

it('leaves other states alone, and the places made for waiting', () => {
  expect(found('src-renderer/store/till/x.tsx', "const [amount, setAmount] = useState('')")).toEqual([])
  expect(found('src-renderer/ui/dialog/busy.tsx', 'const [busy, setBusy] = useState(false)')).toEqual([])
})
