import { expect, it } from 'vitest'
import { askedByHand } from './asked-by-hand'
import { readSource } from './source-files'

const screen = 'src-renderer/store/till/slips.tsx'
const found = (text: string): string[] => askedByHand([readSource(screen, text)])

it('finds an effect that asks main', () => {
  expect(found("useEffect(() => void call('till.slips', {}).then(setReply), [])")).toEqual([screen])
})

it('leaves queries, other effects and what a hand does alone', () => {
  expect(found("const { reply } = useAnswer('till.slips', {})")).toEqual([])
  expect(found('useEffect(() => field.current?.focus(), [])')).toEqual([])
  expect(found("const print = () => call('till.print-slip', {})")).toEqual([])
})
