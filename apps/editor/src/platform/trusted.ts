interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

/**
 * The one thing that may become a program is a file of our own, for a worker. Text never becomes markup or a program: for that
 * there is no rule here, so the browser refuses it wherever somebody tries.
 */
export function trustOwnScriptsOnly(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError('a script of somebody else')
      return url
    },
  })
}
