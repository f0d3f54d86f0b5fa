// What this person typed and the server has not acknowledged, kept on this device through reload, loss of network and
// log-out. Only the own entries are read; another person's are neither seen nor touched. Never ballots or passwords.
//
// An entry: {key, person, page, kind, url, source, cells: [{place, revision, after, fields}], at}. A draft is what stands
// in an open field: {key: "draft …", person, page, draft: true, place, fields, at}.

export const person = document.querySelector("#kt-session input[name=username]")?.value ?? "";

const opened = new Promise((resolve) => {
  const request = indexedDB.open("unsent", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("entries", { keyPath: ["person", "key"] }).createIndex("person", "person");
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => resolve(null);
});

// Resolves when the transaction is on disk; without a store, or when it broke, there is only the warning before leaving.
async function work(mode, does, durability = "strict") {
  try {
    const database = await opened;
    if (!database || !person) return undefined;
    return await new Promise((resolve) => {
      const transaction = database.transaction("entries", mode, { durability });
      const request = does(transaction.objectStore("entries"));
      // Else it would wait for this page once more, which may be gone by then.
      if (mode === "readwrite") transaction.commit?.();
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onerror = () => resolve(undefined);
      transaction.onabort = () => resolve(undefined);
    });
  } catch {
    return undefined;
  }
}

export const keep = (entry, durability) => work("readwrite", (store) => { store.put({ ...entry, person }); }, durability);

/** Forgets an entry that was answered and keeps what the answer changed in those that follow it, in one step. */
export const settle = (key, followers = []) => work("readwrite", (store) => {
  store.delete([person, key]);
  followers.forEach((entry) => store.put({ ...entry, person }));
});

/** All own entries, the oldest first. */
export const all = async () => {
  const found = await work("readonly", (store) => store.index("person").getAll(person));
  return (found ?? []).sort((one, other) => one.at - other.at);
};

const draftKey = (page) => "draft " + page;
/** With every key, so that no key waits for the disk. */
export const keepDraft = (page, place, fields) =>
  keep({ key: draftKey(page), page, draft: true, place, fields, at: Date.now() }, "relaxed");
export const dropDraft = (page) => settle(draftKey(page));
