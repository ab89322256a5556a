// The shapes of meetings until the generated bindings have them; then this file goes.
export * from '$parts/intervision/contract';
