import type { ExceptionRecord } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { createContext, use } from 'react'

/** Opens the form by which findings are accepted; with an exception that there is, to change it. */
export type Accept = (findings: readonly Pick<Finding, 'key'>[], exception?: ExceptionRecord) => void

const AcceptContext = createContext<Accept>(() => undefined)
export const AcceptProvider = AcceptContext
export const useAcceptance = (): Accept => use(AcceptContext)
