//! One sort, and small maps and sets, for the whole program: every kind of sort or tree that a program knows is a copy of
//! some thousand bytes in its download, and nothing here is ever long.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;

/// The order of so many places, by what is at two of them; equals keep theirs.
#[inline(never)]
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
    places
}

/// Sorts by a comparison; equals keep their order.
pub fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let by_place = |one: usize, other: usize| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    };
    let places = places(items.len(), &by_place);
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(places.into_iter().filter_map(|place| taken.get_mut(place)?.take()));
}

/// Sorts, the smallest first.
pub fn sort<T: Ord>(items: &mut Vec<T>) {
    sort_by(items, T::cmp);
}

/// Sorts by a number, the smallest first; equals keep their order.
pub fn ranked<T>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> u64) -> Vec<T> {
    let mut keyed: Vec<(u64, T)> = items.into_iter().map(|item| (key(&item), item)).collect();
    sort_by(&mut keyed, |one, other| one.0.cmp(&other.0));
    keyed.into_iter().map(|(_, item)| item).collect()
}

/// A few values by their keys, in the order of these.
#[derive(Clone, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Map<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Ord, V> Map<K, V> {
    fn place<Q: Eq + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        self.0.iter().position(|(known, _)| known.borrow() == key)
    }

    /// The value of a key.
    pub fn get<Q: Eq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(self.place(key)?).map(|(_, value)| value)
    }

    /// The value of a key, to be changed.
    pub fn get_mut<Q: Eq + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key)?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Whether the key has a value.
    pub fn contains_key<Q: Eq + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_some()
    }

    /// Gives a key a value; the result is the earlier one.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        if let Some(known) = self.get_mut(&key) {
            return Some(std::mem::replace(known, value));
        }
        let place = self.0.iter().take_while(|(known, _)| *known < key).count();
        self.0.insert(place, (key, value));
        None
    }

    /// Takes a key out; the result is its value.
    pub fn remove<Q: Eq + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key)?;
        Some(self.0.remove(place).1)
    }

    /// Keeps those for which this is true.
    pub fn retain(&mut self, mut keep: impl FnMut(&K, &mut V) -> bool) {
        self.0.retain_mut(|(key, value)| keep(key, value));
    }
}

impl<K, V> Map<K, V> {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes all out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The keys with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The keys, without their values.
    pub fn into_keys(self) -> impl Iterator<Item = K> {
        self.0.into_iter().map(|(key, _)| key)
    }
}

impl<K: Ord, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, more: I) {
        for (key, value) in more {
            self.insert(key, value);
        }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(items: I) -> Self {
        let mut map = Self::default();
        map.extend(items);
        map
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for Map<K, V> {
    fn from(items: [(K, V); N]) -> Self {
        items.into_iter().collect()
    }
}

/// A few values, each once, in their order.
#[derive(Clone, PartialEq, Eq)]
pub struct Set<T>(Vec<T>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: fmt::Debug> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(&self.0).finish()
    }
}

impl<T: Ord> Set<T> {
    /// Adds a value; whether it is new.
    pub fn insert(&mut self, value: T) -> bool {
        let is_new = !self.0.contains(&value);
        if is_new {
            let place = self.0.iter().take_while(|known| **known < value).count();
            self.0.insert(place, value);
        }
        is_new
    }

    /// Adds a value, or takes it out.
    pub fn toggle(&mut self, value: T) {
        match self.0.iter().position(|known| *known == value) {
            Some(place) => drop(self.0.remove(place)),
            None => drop(self.insert(value)),
        }
    }

    /// Whether the value is there.
    pub fn contains<Q: Eq + ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.iter().any(|known| known.borrow() == value)
    }
}

impl<T> Set<T> {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes all out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The values.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }
}

impl<'s, T> IntoIterator for &'s Set<T> {
    type Item = &'s T;
    type IntoIter = std::slice::Iter<'s, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, more: I) {
        for value in more {
            self.insert(value);
        }
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::default();
        set.extend(items);
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Set<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        let mut words = vec!["pear", "fig", "plum", "kiwi", "date", "nut"];
        sort_by(&mut words, |one, other| one.len().cmp(&other.len()));
        assert_eq!(words, ["fig", "nut", "pear", "plum", "kiwi", "date"]);
        assert_eq!(ranked([30, 11, 20, 21, 10], |number| number / 10), [11, 10, 20, 21, 30]);
        let mut numbers: Vec<u32> = (0..200).map(|number| number * 7919 % 200).collect();
        sort(&mut numbers);
        assert!(numbers.iter().copied().eq(0..200));
        sort(&mut Vec::<u8>::new());
    }

    #[test]
    fn a_map_is_in_the_order_of_its_keys() {
        let mut map: Map<String, u8> =
            [("b", 2), ("c", 3), ("a", 1)].map(|(key, n)| (key.to_owned(), n)).into();
        assert_eq!(map.insert("b".into(), 9), Some(2));
        assert_eq!(map.keys().map(String::as_str).collect::<String>(), "abc");
        assert_eq!(
            (map.get("b").copied(), map.get("x").copied(), map.remove("a"), map.remove("a")),
            (Some(9), None, Some(1), None)
        );
        if let Some(value) = map.get_mut("c") {
            *value = 0;
        }
        map.retain(|_, value| *value == 0);
        assert_eq!(format!("{map:?}"), r#"{"c": 0}"#);
        assert_eq!(map.into_keys().collect::<Vec<_>>(), ["c"]);
    }

    #[test]
    fn a_set_has_each_once() {
        let mut set: Set<u8> = [3, 1, 3, 2].into();
        assert!(!set.insert(1) && set.insert(0) && set.contains(&2));
        assert!(set.iter().copied().eq(0..4));
        set.toggle(1);
        set.toggle(7);
        assert_eq!((format!("{set:?}"), set.len()), ("{0, 2, 3, 7}".to_owned(), 4));
        set.clear();
        assert!(set.is_empty());
    }
}
