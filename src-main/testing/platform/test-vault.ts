import type { SecretVault } from '../../platform/secrets/secret-vault'

/** A vault in the test's hands: sealing turns the text around, so that a test sees whether it was sealed. */
export function testVault(isSafe = true) {
  const state = { isSafe, seals: true, opens: true }
  const vault: SecretVault = {
    isSafe: () => Promise.resolve(state.isSafe),
    seal: (text) =>
      state.seals ? Promise.resolve(turnAround(text)) : Promise.reject(new Error('the keyring is locked')),
    open: (sealed) =>
      state.opens ? Promise.resolve(turnAround(sealed)) : Promise.reject(new Error('another user')),
  }
  return { ...vault, state }
}

const turnAround = (text: string): string => [...text].reverse().join('')
