// What jsdom lacks and the screens need.

// jsdom knows <dialog> but not its methods.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});

// Nothing is laid out in jsdom, so there is nothing to scroll.
Object.assign(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });

// user-event looks for the other radio buttons of a group by an escaped name.
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });

// axe asks for a canvas when it looks at colours; there is none.
HTMLCanvasElement.prototype.getContext = () => null;
