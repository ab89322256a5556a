// Builds the screens into `dist`, which the shell embeds: no address, no inline script, nothing from elsewhere.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Names of document kinds, not addresses: nothing is fetched from them.
const NAMESPACES =
  /http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1999\/xlink|1998\/Math\/MathML|XML\/1998\/namespace|2000\/xmlns\/?)/g;

/** Refuses a build in which an address is left: the app never leaves this machine. */
function noAddresses(): Plugin {
  return {
    name: 'no-addresses',
    apply: 'build',
    renderChunk(code) {
      // Svelte's error texts point to its site; the code after it is what helps.
      return { code: code.replaceAll('https://svelte.dev/e/', 'svelte:'), map: null };
    },
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        const source = file.type === 'chunk' ? file.code : file.source;
        if (typeof source !== 'string') continue;
        const rest = source.replaceAll(NAMESPACES, '');
        const found = /.{0,60}https?:\/\/.{0,60}/.exec(rest);
        if (found) this.error(`${name} holds an address: ${found[0]}`);
      }
    },
  };
}

export default defineConfig({
  root: at('.'),
  base: './',
  plugins: [svelte(), svelteTesting(), noAddresses()],
  resolve: {
    alias: {
      $lib: at('src/lib'),
      $kit: at('src/kit'),
      $charts: at('src/charts'),
      $parts: at('src/parts'),
      $screens: at('src/screens'),
      $words: at('../assets/text'),
    },
  },
  server: { port: 5173, strictPort: true, fs: { allow: [at('..')] } },
  build: {
    // The oldest web views we promise: WebView2 109 (managed Windows that froze it) and
    // WebKit 16 (macOS 13, webkit2gtk 2.40). Raise only together with the README.
    target: ['chrome109', 'safari16'],
    // A data: address would need a hole in the CSP, so every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
});
