/**
 * Comes before every schema: checks run without making code at run time. A strict content security policy forbids that, and reports even
 * the attempt; so what runs in the editor is the same everywhere.
 */
import { config } from 'zod'

config({ jitless: true })
